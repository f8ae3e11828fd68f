#include "resources/models/Models.h"

#include <QtCore/QDir>

// Q_INIT_RESOURCE declares a function of the global namespace, so it cannot stand in another.
static int initialise()
{
    Q_INIT_RESOURCE(models);
    return 0;
}

void guillemet::resources::registerModels()
{
    [[maybe_unused]] static const int once = initialise();
}
