#include "app/traffic/decodedunit.h"

#include <algorithm>

namespace everyport {

void DecodedUnit::add(QString name, QString value, int level)
{
    if (fields.size() >= mostFields)
        return;
    const bool isSecret = value.contains(hiddenMark);
    name.truncate(longestName);
    if (value.size() > longestValue)
        value = value.left(longestValue) + QStringLiteral("…");
    fields.append({.name = std::move(name), .value = std::move(value), .level = level, .isSecret = isSecret});
}

void DecodedUnit::add(QString name, QByteArrayView piece, QByteArrayView whole)
{
    const qsizetype before = fields.size();
    // Four bytes a character at most: no need to read on.
    add(std::move(name), QString::fromUtf8(piece.first(std::min(piece.size(), longestValue * 4 + 4))));
    if (fields.size() == before || piece.isEmpty())
        return;
    fields.last().begin = piece.data() - whole.data();
    fields.last().size = piece.size();
}

QString DecodedUnit::value(QStringView name) const
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [name](const UnitField& field) { return field.name == name; });
    return found == fields.end() ? QString() : found->value;
}

bool DecodedUnit::hasSecret() const
{
    return std::any_of(fields.begin(), fields.end(), [](const UnitField& field) { return field.isSecret; });
}

QString DecodedUnit::toString() const
{
    QStringList words;
    if (!command.isEmpty())
        words.append(command);
    for (const UnitField& field : fields) {
        const bool isOneWord = !field.value.isEmpty()
            && std::none_of(
                field.value.begin(), field.value.end(), [](QChar c) { return c.isSpace() || c == QLatin1Char('"'); });
        if (field.level > 0 && field.value.isEmpty())
            words.append(field.name);
        else
            words.append(field.name + QLatin1Char('=')
                + (isOneWord ? field.value : QLatin1Char('"') + field.value + QLatin1Char('"')));
    }
    QString line = words.join(QLatin1Char(' ')).simplified();
    line.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    if (line.size() > longestLine)
        line = line.left(longestLine) + QStringLiteral("…");
    return line;
}

} // namespace everyport
