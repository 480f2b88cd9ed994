package RT::Extension::ReplyGuard;

# Replies to requestors are checked before they are recorded and mailed, whatever way they come:
# the form of a ticket says what is wrong and keeps what was written, everything else is refused.
# Comments are notes of the team and left alone.
#
# Into $LocalPluginPath (Debian: /usr/local/share/request-tracker5/plugins), and in RT_SiteConfig.pm:
#   Plugin('RT::Extension::ReplyGuard');
#   Set($ReplyGuardCommand, ['timeout', '20', 'replyguard', 'hook', 'generic', '--policy', '/etc/replyguard.yaml']);

use strict;
use warnings;

use Encode ();
use IPC::Run3 ();
use JSON ();
use RT::Ticket;

our $VERSION = '0.1.0';

my @USUAL = qw(timeout 20 replyguard hook generic);

# The reasons why a reply must not be sent, one a line; undef where it may be.
# Only exit code 0 lets it go: a missing command, a kill and a time-out stop it as well.
sub WhyNot {
    my ($ticket, $text, $format) = @_;
    return undef unless defined $text && $text =~ /\S/ && $ticket->CurrentUser->Privileged;
    my @thread = eval { _Thread($ticket) };
    return _Stopped("the conversation could not be read") if $@;
    my $draft = JSON->new->utf8->encode({ text => $text, format => $format, thread => \@thread });
    my ($told, $why) = ('', '');
    my $code = eval {
        local $SIG{CHLD} = 'DEFAULT';    # web servers ignore their children's ends
        IPC::Run3::run3(RT->Config->Get('ReplyGuardCommand') || [@USUAL], \$draft, \$told, \$why);
        $?;
    };
    return undef if defined $code && $code == 0;
    $why = Encode::decode('UTF-8', $why);
    return $why =~ /replyguard: / ? $why : _Stopped("the check did not run");
}

sub _Stopped { return "replyguard: stopped, $_[0]" }

# What requestors and the team have written on the ticket so far, comments as private.
sub _Thread {
    my ($ticket) = @_;
    my $transactions = $ticket->Transactions;
    $transactions->Limit(FIELD => 'Type', VALUE => $_) for qw(Create Correspond Comment);
    my @thread;
    while (my $transaction = $transactions->Next) {
        my $text = $transaction->Content(Type => 'text/plain');
        next unless defined $text && length $text && $transaction->ContentObj;
        push @thread, {
            role       => $transaction->CreatorObj->Privileged ? 'agent' : 'customer',
            text       => $text,
            visibility => $transaction->Type eq 'Comment' ? 'private' : 'public',
        };
    }
    return @thread;
}

# The text of a message that is about to be recorded, and its markup.
sub _TextOf {
    my (%args) = @_;
    return ($args{Content}, 'plain') unless $args{MIMEObj};
    for my $part ($args{MIMEObj}->parts_DFS) {
        my $type = $part->effective_type;
        next unless $part->bodyhandle && $type =~ m{^text/(?:plain|html)$};
        my $text = Encode::decode('UTF-8', $part->bodyhandle->as_string);
        return ($text, $type eq 'text/html' ? 'html' : 'plain') if $text =~ /\S/;
    }
    return (undef, 'plain');
}

{
    no warnings 'redefine';
    my $correspond = \&RT::Ticket::Correspond;
    *RT::Ticket::Correspond = sub {
        my ($self, %args) = @_;
        my $why = WhyNot($self, _TextOf(%args));
        return (0, $why, undef) if defined $why;
        return $correspond->($self, %args);
    };
}

1;
