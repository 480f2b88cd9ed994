"""The words beside secrets, in folded spelling: read by the gates and by the detectors alike."""

from __future__ import annotations

PASSWORD = (
    "passwort passwoert password passphrase kennwort losungswort passwd pwd wifi-key wi-fi-key wifi_key wi-fi_key"
    " network_key network-key sicherheitsantwort sicherheitsfrage security_question security_answer maiden_name"
    " maedchenname memorable_word sicherheitswort codewort codeword code_word passcode safe_word wlan wpa"
    " netzwerk-schluessel netzwerkschluessel netzwerk_schluessel"
)
SECURITY_ANSWER = (
    "sicherheitsantwort sicherheitsfrage security_question security_answer maiden_name maedchenname geburtsname"
    " memorable_word kennwort codewort losungswort haustier first_pet first_school first_teacher first_street"
    " favourite_teacher favorite_teacher lieblings passwort"
)
LOGIN_PAIR = "zugangsdaten anmeldedaten logindaten login-daten credentials login_details login_data"
PASSWORD_SHORT = "pw pass"
LOGIN_SET = (
    "your_login ur_login your_log-in your_access ur_access your_sign-in deinen_login ihren_login deinen_zugang"
    " ihren_zugang"
    " the_login dein_konto ihr_konto deinen_account ihren_account"
)

USERNAME = (
    "benutzername username user_name user-name nutzername anmeldename login benutzerkennung nutzerkennung user_id"
    " user-id userid benutzer-id nutzer-id zugangskennung anmeldekennung account_name kontoname log-in"
    " verfueger zugangsnummer teilnehmernummer netkey online-id registered_as registriert_als angemeldet_als"
    " eingeloggt_als logged_in_as signed_in_as log_in_as sign_in_as loginname login_name"
)

PIN = (
    "geheimzahl geheimnummer tuercode tuer-code tor-code torcode zugangscode zahlencode schluesselbox"
    " schluesseltresor schluesselsafe abholcode schliessfachcode alarmcode door_code doorcode lock_code gate_code"
    " entry_code access_code keypad_code alarm_code safe_code lockbox key_safe key_box pickup_code"
    " collection_code locker_code"
    " entry_pin tor_code tuer_code entsperrcode entsperr-code unlock_pin code_fuer_die code_fuer_das code_fuer_den"
    " code_for_the code_to_the door-code"
)
PIN_PREFIXES = "karten online telefon sim aktivierungs start app handy geraete service kunden wunsch initial"

PUK = "puk puk1 puk2 puk-code pukcode puknummer puk-nummer"

TAN = (
    "bestaetigungscode verifizierungscode verifikationscode sicherheitscode freischaltcode aktivierungscode"
    " einmalcode einmalpasswort einmalkennwort einmal-code otp one-time one_time verification_code security_code"
    " authentication_code authenticator_code auth_code login_code login-code sms-code smscode 2fa-code 2fa_code"
    " two-factor_code freigabecode freigabe-code transaktionscode anmeldecode logincode"
    " registrierungscode activation_code unlock_code reset_code passcode ihr_code dein_code your_code"
    " der_code the_code verification_pin confirmation_code"
)
TAN_SHORT = "tan mtan itan pushtan smstan sms-tan chiptan phototan push-tan m-tan e-tan etan tan-nummer"

VOUCHER = (
    "gutschein bon_mit_dem_code bon-code boncode voucher gift_code geschenkcode gift_card giftcard gift-card"
    " geschenkkarte rabattcode aktionscode promo_code promocode promo-code discount_code coupon einloesecode"
    " guthabencode"
    " redemption_code persoenlicher_code persoenlichen_code personal_code unique_code"
)

LOGIN_VERBS = (
    "logg anmeld angemeldet meld einsteig login log_in log-in logged_in sign_in sign-in signed_in registered_as"
    " registered_under registriert_als registriert_unter signed_up you're_known gefuehrt_als gefuehrt_unter angelegt"
)
OPENING_VERBS = "open unlock oeffn geht gehen sperr schliess laesst komm get_in entriegel"
SENT = "texted sent smsed sms emailed messaged geschickt gesendet schickten simsten haben"
CODEWORD = (
    "codeword code_word codewort kennwort losungswort safe_word sicherheitswort memorable_word passphrase password"
    " passwort security_word secret_word"
)

NETWORK = "wlan w-lan wifi wi-fi network netzwerk netz hotspot internet router"
DOOR = (
    "tuer tuere haustuer eingangstuer wohnungstuer zimmertuer hintertuer kellertuer seitentuer tor hoftor"
    " garagentor eingang"
    " garagentuer flurtuer studiotuer schluesselkasten schluesselsafe schluesselbox schluesseltresor tuerschloss"
    " door gate"
    " lockbox lock_box key_box keybox key_safe keysafe keypad entryphone entry_phone"
)
FIELD = "box field screen prompt page window step feld fenster maske seite"
OFFER = (
    "off abgezogen abzug rabatt nachlass discount credit gutgeschrieben geschenkt guenstiger guthaben weniger"
    " towards on_us"
    " sparen sparst save saves worth wert gratis kostenlos umsonst aufs_haus auf_uns on_the_house free complimentary"
    " half_price"
)
GIFT_CARD = (
    "gift_card giftcard gift-card gift_voucher store_credit geschenkkarte gutscheinkarte guthabenkarte gutschein"
)

KEY = "sk- sk_ rk_ pk_ ghp_ gho_ ghs_ ghu_ ghr_ github_pat_ glpat- akia asia aiza eyj xoxb xoxp xoxa xoxr npm_ hf_ sg."

KEY_CONTEXT = (
    "api_key api-key apikey api-schluessel api-token api_token access_token secret_key access_key bearer auth_token"
)


def words_of(list_of_words: str) -> tuple[str, ...]:
    """The words of a list; a low line stands for a blank."""
    return tuple(word.replace("_", " ") for word in list_of_words.split())
