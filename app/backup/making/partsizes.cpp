#include "app/backup/making/partsizes.h"

#include "app/backup/database/ownconnection.h"
#include "app/backup/format/tar.h"
#include "app/backup/making/holelimit.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 endsOfFile = 4 * tarBlock; // the head, and what says that it is over
constexpr qint64 sumLength = 70;            // of a line of sums, but for the path

qint64 writtenSize(const OwnFile& file)
{
    const auto whole = (file.size + tarBlock - 1) / tarBlock * tarBlock;
    return tarBlock + whole + file.path.size() + sumLength;
}

/// The bytes of each table and its indexes, and those that they take when they are empty: "chat_message 40960 8192".
/// A row that is alone in its first page still counts, or people would think that it is not in the backup; the search's
/// tables have rows of their own while nothing was said.
/// SQLite can be built without dbstat: then one line for all.
QStringList tableSizes(const QString& database)
{
    const auto own = OwnConnection::open(database);
    if (!own)
        return {};
    const auto each = (*own)->texts(
        u"SELECT COALESCE(m.tbl_name, d.name) || ' ' || SUM(d.pgsize) || ' '"
        " || CASE WHEN d.name GLOB 'chat_words*' THEN COUNT(*) * s.page_size"
        " ELSE MIN(COUNT(*) * s.page_size, SUM(d.pgsize) - SUM(d.payload)) END"
        " FROM pragma_page_size() AS s, dbstat AS d LEFT JOIN sqlite_master AS m ON m.name = d.name"
        " WHERE d.aggregate = TRUE GROUP BY COALESCE(m.tbl_name, d.name)"_s);
    if (each)
        return *each;
    const auto all = (*own)->texts(
        u"SELECT '- ' || (page_count * page_size) || ' 0' FROM pragma_page_count(), pragma_page_size()"_s);
    return all ? *all : QStringList();
}

} // namespace

qint64 PartSizes::total(const PartChoice& chosen) const
{
    qint64 bytes = always;
    for (const auto& id : chosen.ids())
        bytes += of(id);
    return bytes + endsOfFile;
}

PartSizes measureParts(const Places& from)
{
    PartSizes sizes;
    const auto add = [&sizes](const BackupPart* part, qint64 bytes) {
        (part ? sizes.parts[part->id] : sizes.always) += bytes;
    };
    HoleLimit holes(from);
    for (const auto& file : ownFiles(from)) {
        if (holes.takes(file))
            add(partOfFile(file.path), writtenSize(file));
    }
    for (const auto& line : tableSizes(fileOf(from, u"data/everyport.sqlite"_s))) {
        // The words of messages stand in tables of the search, too.
        const auto name = line.section(u' ', 0, 0);
        const auto empty = line.section(u' ', 2, 2).toLongLong();
        add(partOfTable(name.startsWith("chat_words"_L1) ? u"chat_message"_s : name),
            line.section(u' ', 1, 1).toLongLong() - empty);
        sizes.always += empty; // a table that is left out stands there, with nothing in it
    }
    return sizes;
}

} // namespace everyport::backup
