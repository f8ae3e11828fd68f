#pragma once

namespace guillemet::tests {

/// From now on this process, and whatever it starts, is killed by the system (SIGSYS) the moment it asks for an
/// internet socket (AF_INET, AF_INET6); sockets of the desktop (AF_UNIX) are left alone. Cannot be taken back. May
/// be called between fork and exec. False where the system cannot do it (only Linux can).
bool forbidInternetSockets();

} // namespace guillemet::tests
