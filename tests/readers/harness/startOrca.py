# Starts Orca as its own command does, but beside any other one, with a log that is written line by line.
import sys

from orca import debug

debug.debugLevel = debug.LEVEL_INFO
debug.eventDebugLevel = debug.LEVEL_OFF
debug.debugFile = open(sys.argv[1], "w", buffering=1)

from orca import orca, speech

# Nobody listens here: what is handed to speech is in the log.
speech._initSpeechServer = lambda *_: None
orca.getSettingsManager().activate(None, {"enableBraille": False, "enableSound": False})
sys.exit(orca.main())
