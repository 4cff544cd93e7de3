#pragma once

#include <QString>

/// Names of the interfaces that any service may have (D-Bus Specification, "Standard Interfaces").
namespace everyport::businterface {

inline const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
inline const QString objectManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");

} // namespace everyport::businterface
