#pragma once

#include <QModelIndexList>
#include <QString>
#include <QStringList>
#include <QVariant>

class QMimeData;

namespace everyport::ui {

/// What things are called at a Python prompt, and how a row is dragged to one: see Role::Expression.
QString expressionMimeType(); ///< "application/x-everyport-expression": UTF-8, a line each.

/// The rows' expressions, each once, also as text; null where none has one.
QMimeData* expressionMimeData(const QModelIndexList& indexes);
/// What was dragged, as it is typed: one expression as it is, several as a list. Empty: nothing of ours.
QString expressionOf(const QMimeData* dragged);

/// `services["town \"hall\""]`
QString itemExpression(const QString& list, const QString& name);
/// What is no object of the program's, as it is now: `{"name": "carol", "disabled": False}`. Texts, numbers, true and
/// false.
QString dictExpression(const QList<std::pair<QString, QVariant>>& fields);
QString pythonString(const QString& text); ///< In double quotes, what is no letter escaped.

} // namespace everyport::ui
