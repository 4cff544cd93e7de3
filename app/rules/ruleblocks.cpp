#include "app/rules/ruleblocks.h"

#include <algorithm>
#include <optional>

#include "app/config/tomlreader.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

constexpr int mostHeaders = 100; // each table is a text of its own, with a line break for every line before it

/// "when" of "[when]", "do" of "[[do]] # comment"; null of a line that is no header we know.
QString tableOf(const QByteArray& line)
{
    const auto words = line.trimmed();
    for (const auto& [header, table] :
        {std::pair<QByteArray, QString>{"[when]", u"when"_s}, {"[[if]]", u"if"_s}, {"[[do]]", u"do"_s}}) {
        const auto rest = words.mid(header.size()).trimmed();
        if (words.startsWith(header) && (rest.isEmpty() || rest.startsWith('#')))
            return table;
    }
    return {};
}

Error fault(const QString& path, int line, const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, u"%1:%2: %3"_s.arg(path, QString::number(line), text), {}, line};
}

/// One of ours in other brackets or another case is named; its name is then the fault's code.
Error noTable(const QString& path, int line, const QByteArray& header)
{
    const auto name = QString::fromUtf8(header).section(u'#', 0, 0).remove(u'[').remove(u']').trimmed().toLower();
    const auto near = nearestWord(name.left(60), {u"when"_s, u"if"_s, u"do"_s});
    auto error = fault(path, line,
        near.isEmpty() ? u"A rule has no such table; there are [when], [[if]] and [[do]]."_s
                       : u"This table is written %1."_s.arg(near == "when"_L1 ? u"[when]"_s : u"[[%1]]"_s.arg(near)));
    error.code = near;
    return error;
}

bool isRemark(const QByteArray& line)
{
    const auto words = line.trimmed();
    return words.isEmpty() || words.startsWith('#');
}

/// Comments and blank lines at the end are about what follows.
QByteArray takeTail(QByteArrayList& lines)
{
    qsizetype keep = lines.size();
    while (keep > 0 && isRemark(lines[keep - 1]))
        --keep;
    // What stands right under a value is that value's.
    while (keep < lines.size() && keep > 0 && !lines[keep].trimmed().isEmpty())
        ++keep;
    const auto tail = lines.mid(keep);
    lines = lines.mid(0, keep);
    return tail.join();
}

QByteArrayList linesOf(const QByteArray& text)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < text.size();) {
        const auto end = text.indexOf('\n', at);
        const auto next = end < 0 ? text.size() : end + 1;
        lines << text.mid(at, next - at);
        at = next;
    }
    return lines;
}

/// A dotted key or a table on one line would say the same in a way that is not looked for.
std::optional<Error> strangeKey(const Blocks& blocks, const QString& path)
{
    for (const auto& block : blocks.all) {
        for (const auto& key : block.body.values().keys()) {
            if (key.contains(u'.') || (block.table.isEmpty() && (key == "when"_L1 || key == "if"_L1 || key == "do"_L1)))
                return fault(path, block.body.line(key),
                    u"Write tables as [when], [[if]] and [[do]], each on a line of its own, with plain keys under them."_s);
        }
    }
    return std::nullopt;
}

Result<ConfigFile> parseBody(const QByteArrayList& lines, int before, const QString& path)
{
    return ConfigFile::parse(QByteArray(before, '\n') + lines.join(), path);
}

} // namespace

Result<Blocks> Blocks::parse(const QByteArray& text, const QString& path)
{
    // All of it first: what is wrong is told as TOML tells it.
    const auto whole = readToml(text);
    if (!whole)
        return ConfigFile(path).located(whole.error());
    const auto lines = linesOf(whole->text);
    auto headers = whole->headerLines();
    if (headers.size() > mostHeaders)
        return fault(path, headers[mostHeaders], u"A rule has fewer tables than this."_s);
    headers << int(lines.size()) + 1;
    Blocks blocks;
    Block block{{}, {}, ConfigFile(path), 1, 0};
    for (const auto header : std::as_const(headers)) {            // where the block ends
        const auto first = blocks.all.isEmpty() ? 0 : block.line; // lines before the body
        auto body = lines.sliced(first, header - 1 - first);
        const bool isLast = header > lines.size();
        const auto table = isLast ? QString() : tableOf(lines[header - 1]);
        if (!isLast && table.isEmpty())
            return noTable(path, header, lines[header - 1]);
        const auto tail = isLast ? QByteArray() : takeTail(body);
        auto parsed = parseBody(body, first, path);
        if (!parsed)
            return parsed.error();
        block.body = *parsed;
        block.blanks = first;
        blocks.all << block;
        if (!isLast)
            block = {table, tail + lines[header - 1], ConfigFile(path), header, 0};
    }
    if (const auto strange = strangeKey(blocks, path))
        return *strange;
    return blocks;
}

QByteArray Blocks::text() const
{
    QByteArray text;
    for (const auto& block : all) {
        const auto begin = [&] {
            if (!text.isEmpty() && !text.endsWith('\n'))
                text += '\n';
        };
        if (!block.header.isEmpty()) {
            begin();
            text += block.header;
        }
        const auto body = block.body.text().mid(block.blanks);
        if (!body.isEmpty() && !block.header.isEmpty())
            begin();
        text += body;
    }
    return text;
}

Block* Blocks::find(const QString& table, qsizetype index)
{
    return const_cast<Block*>(std::as_const(*this).find(table, index));
}

const Block* Blocks::find(const QString& table, qsizetype index) const
{
    for (const auto& block : all) {
        if (block.table == table && index-- == 0)
            return &block;
    }
    return nullptr;
}

void Blocks::resize(const QString& table, qsizetype count, const std::function<bool(const Block&)>& isWanted)
{
    const auto isOne = [&](const Block& block) { return block.table == table; };
    auto there = std::count_if(all.cbegin(), all.cend(), isOne);
    for (qsizetype i = 0; i < all.size() && there > count;) {
        const bool goes = isOne(all[i]) && !isWanted(all[i]);
        if (goes) {
            all.removeAt(i);
            --there;
        } else {
            ++i;
        }
    }
    for (qsizetype i = all.size() - 1; i >= 0 && there > count; --i) {
        if (isOne(all[i])) {
            all.removeAt(i);
            --there;
        }
    }
    for (; there < count; ++there) {
        // Behind its like; else "if" comes before "do", and "when" before both.
        static const QStringList order{QString(), u"when"_s, u"if"_s, u"do"_s};
        qsizetype at = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (order.indexOf(all[i].table) <= order.indexOf(table))
                at = i + 1;
        }
        const QByteArray header = table == "when"_L1 ? "[when]\n" : "[[" + table.toUtf8() + "]]\n";
        all.insert(at, {table, (at > 0 ? "\n" : "") + header, ConfigFile(all.first().body.path()), 0, 0});
    }
}

} // namespace everyport::rules
