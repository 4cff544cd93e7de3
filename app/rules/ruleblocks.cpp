#include "app/rules/ruleblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

constexpr int mostHeaders = 100; // each costs a parsing of what stands before it

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

Result<ConfigFile> parseBody(const QByteArrayList& lines, int before, const QString& path)
{
    return ConfigFile::parse(QByteArray(before, '\n') + lines.join(), path);
}

} // namespace

Result<Blocks> Blocks::parse(const QByteArray& text, const QString& path)
{
    // All of it first: what is wrong is told as TOML tells it.
    const auto whole = ConfigFile::parse(text, path);
    if (!whole)
        return whole.error();
    QByteArrayList lines;
    for (qsizetype at = 0; at < whole->text().size();) {
        const auto end = whole->text().indexOf('\n', at);
        const auto next = end < 0 ? whole->text().size() : end + 1;
        lines << whole->text().mid(at, next - at);
        at = next;
    }
    Blocks blocks;
    Block block{{}, {}, ConfigFile(path), 1, 0};
    QByteArrayList body;
    int first = 0; // lines before the body
    int headers = 0;
    const auto close = [&]() -> Result<Done> {
        auto parsed = parseBody(body, first, path);
        if (!parsed)
            return parsed.error();
        block.body = *parsed;
        block.blanks = first;
        blocks.all << block;
        return Done();
    };
    for (int i = 0; i < lines.size(); ++i) {
        const bool looks = lines[i].trimmed().startsWith('[');
        // Inside a text or a list of several lines what came so far is not TOML yet.
        if (looks && ++headers > mostHeaders)
            return fault(path, i + 1, u"A rule has fewer tables than this."_s);
        if (!looks || !parseBody(body, first, path)) {
            body << lines[i];
            continue;
        }
        const auto table = tableOf(lines[i]);
        if (table.isEmpty())
            return noTable(path, i + 1, lines[i]);
        const auto tail = takeTail(body);
        auto closed = close();
        if (!closed)
            return closed.error();
        block = {table, tail + lines[i], ConfigFile(path), i + 1, 0};
        body.clear();
        first = i + 1;
    }
    auto closed = close();
    if (!closed)
        return closed.error();
    // A dotted key or a table on one line would say the same in a way that is not looked for.
    for (const auto& each : std::as_const(blocks.all)) {
        for (const auto& key : each.body.values().keys()) {
            if (key.contains(u'.') || (each.table.isEmpty() && (key == "when"_L1 || key == "if"_L1 || key == "do"_L1)))
                return fault(path, each.body.line(key),
                    u"Write tables as [when], [[if]] and [[do]], each on a line of its own, with plain keys under them."_s);
        }
    }
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
