#pragma once

#include "app/python/pythonlib.h"

#include <QMap>
#include <QMetaType>
#include <QVariant>

namespace everyport::python {

// Qt's values as Python's and back. Under the Gil.
//   str QString · bytes QByteArray · int, float, bool · None an invalid QVariant · list QVariantList, QStringList and
//   other sequences · dict QVariantMap, QVariantHash · datetime QDateTime (aware, UTC) · an enumeration's key as str ·
//   a QObject as everyport's Object, weakly · faces::Answer as a future

/// What has no counterpart is its own text, or a str that names the type.
py::object toPython(const QVariant& value);
py::object toPython(QMetaType type, const void* data);
py::object toPython(QObject* object); ///< Null is None.
py::dict toPython(const QMap<QString, QObject*>& names);

/// Raises TypeError, ValueError or OverflowError where it cannot be `wanted`. An invalid type takes what comes.
QVariant toVariant(py::handle value, QMetaType wanted = {});

} // namespace everyport::python
