#include "ui/widgets/tables/expressions.h"

#include <QMimeData>

#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

QString expressionMimeType()
{
    return QStringLiteral("application/x-everyport-expression");
}

QMimeData* expressionMimeData(const QModelIndexList& indexes)
{
    QStringList expressions;
    for (const QModelIndex& index : indexes) {
        const QString expression = index.data(Role::Expression).toString();
        if (!expression.isEmpty() && !expressions.contains(expression))
            expressions.append(expression);
    }
    if (expressions.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(expressionMimeType(), expressions.join(QLatin1Char('\n')).toUtf8());
    data->setText(expressionOf(data));
    return data;
}

QString expressionOf(const QMimeData* dragged)
{
    if (!dragged || !dragged->hasFormat(expressionMimeType()))
        return {};
    const QStringList all = QString::fromUtf8(dragged->data(expressionMimeType()))
                                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return all.size() < 2 ? all.value(0) : QLatin1Char('[') + all.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString itemExpression(const QString& list, const QString& name)
{
    return list + QLatin1Char('[') + pythonString(name) + QLatin1Char(']');
}

QString dictExpression(const QList<std::pair<QString, QVariant>>& fields)
{
    QStringList words;
    for (const auto& [key, value] : fields) {
        const bool isTruth = value.typeId() == QMetaType::Bool;
        const bool isText = value.typeId() == QMetaType::QString;
        words.append(pythonString(key) + QStringLiteral(": ")
            + (isTruth       ? (value.toBool() ? QStringLiteral("True") : QStringLiteral("False"))
                    : isText ? pythonString(value.toString())
                             : value.toString()));
    }
    return QLatin1Char('{') + words.join(QStringLiteral(", ")) + QLatin1Char('}');
}

QString pythonString(const QString& text)
{
    QString quoted(QLatin1Char('"'));
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\') + QString(c);
        else if (c.isPrint() || c.isSurrogate())
            quoted += c;
        else
            quoted += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return quoted + QLatin1Char('"');
}

} // namespace everyport::ui
