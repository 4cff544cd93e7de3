#pragma once

#include <QString>

namespace everyport {

/// One word of a shell's command line (POSIX), whatever stands in it: quoted where it is not plain. Who pastes a copied
/// command runs it, and parts of it may be a stranger's, such as the name that a TLS client asks for.
QString shellWord(QString text);

} // namespace everyport
