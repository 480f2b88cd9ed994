"""Names of devices of which each has a number of its own, in folded spelling: for the gate and for the detector."""

from __future__ import annotations

DEVICES = (
    *("laptop", "notebook", "tablet", "phone", "smartphone", "handset", "camera", "watch", "smartwatch", "headset"),
    *("hearing aid", "aid", "bike", "e-bike", "scooter", "dishwasher", "washing machine", "washer", "dryer", "oven"),
    *("fridge", "freezer", "boiler", "heat pump", "inverter", "router", "modem", "receiver", "decoder", "set-top box"),
    *("printer", "console", "drill", "mower", "pump", "battery", "unit", "machine", "device", "tv", "television"),
)
"""English words; in German many of them too."""
GERMAN_DEVICES = (
    *("geraet", "fahrrad", "rennrad", "handy", "kamera", "drucker", "konsole", "waschmaschine", "trockner", "spueler"),
    *("kuehlschrank", "backofen", "heizung", "waermepumpe", "wechselrichter", "maeher", "bohrer", "akku", "fernseher"),
    *("staubsauger", "kaffeemaschine", "hoerhilfe"),
)
"""German words, which also stand at the end of longer ones."""
MARKS = (
    *("engraved", "stamped", "etched", "embossed", "lasered", "laser-marked", "laser marked", "lasermarked"),
    *("graviert", "gestanzt", "gepraegt", "eingeschlagen", "geaetzt", "gelasert", "aufgedruckt"),
)
"""Words for a number that is made part of a device."""
