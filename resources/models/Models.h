#pragma once

namespace guillemet::resources {

/// Makes «:/models/…» and the word clusters of «:/lexicons/…» readable. To be called before they are read; calling it
/// again, also from several threads, does no harm.
void registerModels();

} // namespace guillemet::resources
