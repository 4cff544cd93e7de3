#include "app/config/tomlreader.h"

#include <string_view>

#include <QStringDecoder>

#include <toml++/toml.h>

#include "app/config/tomldepth.h"
#include "app/config/tomlfault.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString toText(std::string_view text)
{
    // In the middle of a file U+FEFF is a character (RFC 3629 §6), which fromUtf8 would take for a byte order mark.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), qsizetype(text.size())));
}

QVariant toVariant(const toml::node& node)
{
    if (const auto* text = node.as_string())
        return toText(text->get());
    if (const auto* number = node.as_integer())
        return qint64(number->get());
    if (const auto* number = node.as_floating_point())
        return number->get();
    if (const auto* truth = node.as_boolean())
        return truth->get();
    if (const auto* array = node.as_array()) {
        QVariantList list;
        for (const auto& element : *array)
            list << toVariant(element);
        return list;
    }
    return {}; // dates, and tables inside arrays: no option takes them, so the check refuses them by name
}

/// "[[name]]", not a list on one line.
bool isArrayOfTables(const toml::node& node)
{
    const auto* array = node.as_array();
    const auto* first = array && !array->empty() ? array->get(0)->as_table() : nullptr;
    return first && !first->is_inline();
}

/// Lines and columns count code points from 1; files are bytes.
class Places {
public:
    explicit Places(const QByteArray& text) : m_text(text)
    {
        m_lines << 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == '\n')
                m_lines << i + 1;
        }
    }
    qsizetype offset(toml::source_position place) const
    {
        auto at = m_lines.value(qsizetype(place.line) - 1, m_text.size());
        for (auto column = place.column; column > 1 && at < m_text.size(); --column) {
            ++at;
            while (at < m_text.size() && (uchar(m_text[at]) & 0xC0) == 0x80)
                ++at;
        }
        return at;
    }

private:
    const QByteArray& m_text;
    QList<qsizetype> m_lines;
};

/// "key" of a line such as `key = …`, for a fault in the middle of it.
QString keyOfLine(const QByteArray& text, int line)
{
    const auto words = text.split('\n').value(line - 1).split('=');
    const auto key = words.first().trimmed();
    return words.size() > 1 && key.size() <= 100 ? QString::fromUtf8(key) : QString();
}

} // namespace

Result<Done> TomlReader::read(ConfigFile& file)
{
    file.m_values.clear();
    file.m_spans.clear();
    file.m_firstTable = -1;
    if (const auto line = lineTooDeep(file.m_text))
        return file.located(
            {Error::Kind::Malformed, Reason::BadSyntax, tomlTooDeep(), keyOfLine(file.m_text, *line), *line});
    toml::table root;
    try {
        root = toml::parse(std::string_view(file.m_text.constData(), size_t(file.m_text.size())));
    } catch (const toml::parse_error& fault) {
        const auto line = int(fault.source().begin.line);
        Error error{Error::Kind::Malformed, Reason::BadSyntax, tomlFault(toText(fault.description())),
            keyOfLine(file.m_text, line), line};
        return file.located(error);
    }

    const Places places(file.m_text);
    const auto tableBegins = [&](qsizetype begin) {
        if (file.m_text.mid(begin, 1) == "[" && (file.m_firstTable < 0 || begin < file.m_firstTable))
            file.m_firstTable = begin;
    };
    const auto visit = [&](const auto& self, const toml::table& table, const QString& prefix) -> void {
        for (const auto& [key, node] : table) {
            const auto name = prefix + toText(key.str());
            if (const auto* inner = node.as_table(); inner && !inner->is_inline()) {
                tableBegins(places.offset(inner->source().begin));
                self(self, *inner, name + u'.');
                continue;
            }
            file.m_values.insert(name, toVariant(node));
            if (isArrayOfTables(node)) {
                tableBegins(places.offset(node.source().begin));
                file.m_spans.insert(name, {-1, 0, 0, int(key.source().begin.line)});
                continue;
            }
            file.m_spans.insert(name,
                {places.offset(key.source().begin), places.offset(node.source().begin),
                    places.offset(node.source().end), int(key.source().begin.line)});
        }
    };
    visit(visit, root, {});
    return Done();
}

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
