#include "app/config/tomlreader.h"

#include <algorithm>
#include <string_view>

#include <QDateTime>
#include <QStringDecoder>

#include <toml++/toml.h>

#include "app/config/localmoment.h"
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

QVariant toMoment(const toml::date_time& value)
{
    const QDate date(value.date.year, value.date.month, value.date.day);
    const QTime time(value.time.hour, value.time.minute, value.time.second, int(value.time.nanosecond / 1'000'000));
    if (!date.isValid() || !time.isValid())
        return {};
    if (value.offset) {
        const QDateTime moment(date, time, Qt::OffsetFromUTC, value.offset->minutes * 60);
        return moment.isValid() ? QVariant(moment) : QVariant();
    }
    const auto moment = localMoment(date, time);
    return moment.at ? QVariant(QDateTime::fromMSecsSinceEpoch(*moment.at)) : QVariant::fromValue(moment);
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
    if (const auto* moment = node.as_date_time())
        return toMoment(moment->get());
    if (const auto* array = node.as_array()) {
        QVariantList list;
        for (const auto& element : *array)
            list << toVariant(element);
        return list;
    }
    return {};
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
    bool isHeader(qsizetype at) const { return at < m_text.size() && m_text[at] == '['; }

private:
    const QByteArray& m_text;
    QList<qsizetype> m_lines;
};

/// Makes nodes of toml++'s. Bytes are counted where no more than one key stands on a line: a line of a hundred thousand
/// would be gone over for each of them.
class TreeBuilder {
public:
    explicit TreeBuilder(const QByteArray& text) : m_places(text) {}

    TomlNode table(const toml::table& from, bool isInline) const
    {
        TomlNode made{.kind = TomlNode::Kind::Table, .isInline = isInline, .line = int(from.source().begin.line)};
        if (!isInline)
            placeHeader(made, from);
        for (const auto& [key, node] : from)
            made.children.push_back(entry(key, node, isInline));
        return made;
    }

private:
    TomlNode entry(const toml::key& key, const toml::node& node, bool isWithinInline) const
    {
        auto made = content(node, isWithinInline);
        made.key = toText(key.str());
        made.keyLine = int(key.source().begin.line);
        if (!isWithinInline)
            made.keyBegin = m_places.offset(key.source().begin);
        const bool isPlaced = !isWithinInline && (made.kind == TomlNode::Kind::Value || made.isInline);
        if (isPlaced) {
            made.begin = m_places.offset(node.source().begin);
            made.end = m_places.offset(node.source().end);
        }
        return made;
    }
    TomlNode content(const toml::node& node, bool isWithinInline) const
    {
        if (const auto* inner = node.as_table())
            return table(*inner, isWithinInline || inner->is_inline());
        const auto* list = node.as_array();
        if (!list || !list->is_array_of_tables()) {
            TomlNode made{.value = toVariant(node), .line = int(node.source().begin.line)};
            for (qsizetype i = 0; list && i < qsizetype(list->size()); ++i)
                made.entryLines << int(list->get(size_t(i))->source().begin.line);
            return made;
        }
        // "[[name]]", or a list in brackets of tables in braces.
        const bool isInline = isWithinInline || list->get(0)->as_table()->is_inline();
        TomlNode made{.kind = TomlNode::Kind::Tables,
            .isInline = isInline,
            .value = toVariant(node),
            .line = int(node.source().begin.line)};
        for (const auto& element : *list)
            made.children.push_back(table(*element.as_table(), isInline));
        return made;
    }
    void placeHeader(TomlNode& made, const toml::node& from) const
    {
        const auto at = m_places.offset(from.source().begin);
        if (m_places.isHeader(at))
            made.begin = at;
    }

    Places m_places;
};

/// "key" of a line such as `key = …`, for a fault in the middle of it.
QString keyOfLine(const QByteArray& text, int line)
{
    const auto words = text.split('\n').value(line - 1).split('=');
    const auto key = words.first().trimmed();
    return words.size() > 1 && key.size() <= 100 ? QString::fromUtf8(key) : QString();
}

Error badSyntax(const QByteArray& text, int line, const QString& sentence)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, sentence, keyOfLine(text, line), line};
}

/// What toml++ says of a text. Of what does not end, it names the line where that no longer fits.
Error faultOfText(const QByteArray& text, const toml::parse_error& fault)
{
    const auto line = int(fault.source().begin.line);
    const auto said = toText(fault.description());
    const auto value = linesOfValue(text, line);
    if (value.last < line)
        return badSyntax(text, value.first, tomlOpenList());
    const bool isAtEnd = said.contains("end-of-file"_L1) || said.endsWith("EOF"_L1);
    return badSyntax(text, isAtEnd ? value.first : line, tomlFault(said));
}

void collectHeaders(const TomlNode& node, QList<int>& lines)
{
    if (node.isInline || node.kind == TomlNode::Kind::Value)
        return;
    if (node.kind == TomlNode::Kind::Table && node.begin >= 0)
        lines << node.line;
    for (const auto& child : node.children)
        collectHeaders(child, lines);
}

} // namespace

const TomlNode* TomlNode::find(const QString& name) const
{
    const auto found = std::find_if(
        children.begin(), children.end(), [&name](const TomlNode& child) { return child.key == name; });
    return found == children.end() ? nullptr : &*found;
}

QList<int> TomlTree::headerLines() const
{
    QList<int> lines;
    for (const auto& child : root.children)
        collectHeaders(child, lines);
    // [a.b] is a header of both, where there is no [a] before it.
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

Result<TomlTree> readToml(const QByteArray& text)
{
    TomlTree tree{text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text, {}};
    if (const auto line = lineTooDeep(tree.text))
        return badSyntax(tree.text, *line, tomlTooDeep());
    try {
        const auto root = toml::parse(std::string_view(tree.text.constData(), size_t(tree.text.size())));
        tree.root = TreeBuilder(tree.text).table(root, false);
    } catch (const toml::parse_error& fault) {
        return faultOfText(tree.text, fault);
    }
    return tree;
}

} // namespace everyport
