#pragma once

#include <QVariant>

#include "netcore/base/filedescriptor.h"

namespace everyport {

/// What a message carried, with nothing of QtDBus left in it, so that it can be kept and compared: bool, numbers,
/// QString (object paths and signatures too), QByteArray ("ay"), QVariantList (other arrays, and structures in their
/// order), QVariantMap (dictionaries, by their keys as text). A file descriptor is for `busDescriptor`. What
/// is nested deeper than D-Bus allows (64 levels; D-Bus Specification, "Valid Signatures") is left out. To be read once
/// and on one thread.
QVariant busValue(const QVariant& value);

/// An object's path as an argument of a call ("o"), where a text would be one of "s".
QVariant busPath(const QString& path);

/// The descriptor that a message brought, as one of our own; none where the value is none.
FileDescriptor busDescriptor(const QVariant& value);

} // namespace everyport
