#include "app/config/tomltext.h"

#include <QString>

namespace everyport {

QByteArray tomlText(const QVariant& value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? "true" : "false";
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return QByteArray::number(value.toLongLong());
    if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList) {
        QByteArrayList parts;
        for (const auto& element : value.toList())
            parts << tomlText(element);
        return '[' + parts.join(", ") + ']';
    }
    QByteArray out = "\"";
    for (const auto c : value.toString().toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (uchar(c) < 0x20 || uchar(c) == 0x7F)
            out += "\\u" + QByteArray::number(uint(uchar(c)), 16).rightJustified(4, '0');
        else
            out += c;
    }
    return out + '"';
}

} // namespace everyport
