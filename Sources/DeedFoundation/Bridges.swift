internal import DeedRuntime
