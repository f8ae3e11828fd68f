// The library of resources needs one translation unit of its own; the data comes from the .qrc rules beside it.
