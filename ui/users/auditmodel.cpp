#include "ui/users/auditmodel.h"

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/users/userwords.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

/// What was typed must not paint over the list.
QString printable(QString text)
{
    for (auto& sign : text)
        sign = sign.isPrint() ? sign : QChar(u' ');
    return text;
}

bool isBad(const AuditEntry& entry)
{
    return entry.event == QStringLiteral("login-failed") || entry.event == QStringLiteral("locked-out")
        || entry.event == QStringLiteral("login-refused");
}

} // namespace

void AuditModel::setEntries(const QList<AuditEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString AuditModel::text(const AuditEntry& entry, int column) const
{
    switch (column) {
    case When: return clockText(entry.at, m_clock.wallMsecs());
    case What:
        return entry.times > 1 ? tr("%1 (%2 ×)").arg(auditWord(entry.event)).arg(entry.times) : auditWord(entry.event);
    case Where: {
        QStringList words;
        if (entry.port.isEmpty() && !entry.service.isEmpty())
            words.append(doorWord(entry.service)); // SSH and Telnet say it themselves
        words.append(entry.port == QStringLiteral("window")    ? tr("this window")
                : entry.port == QStringLiteral("command line") ? tr("command line")
                                                               : entry.port.toUpper());
        words.append(entry.address);
        words.removeAll(QString());
        return words.join(QStringLiteral(" "));
    }
    case Detail: return printable(entry.detail);
    default: return {};
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? QVariant(fullTimeText(entry.at)) : QVariant(text(entry, index.column()));
    case Role::ToneIs:
        return index.column() == What && isBad(entry) ? QVariant(int(Tone::Trouble))
            : index.column() == Detail                ? QVariant()
                                                      : QVariant(int(Tone::Second));
    case Role::Mono: return index.column() == Detail && entry.event == QStringLiteral("command");
    case Role::Copy:
        return index.column() == When ? QVariant(QDateTime::fromMSecsSinceEpoch(entry.at).toString(Qt::ISODate))
                                      : QVariant();
    case Role::Sort: return index.column() == When ? QVariant(entry.at) : QVariant();
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {76, 88, 120, 80};
    static const char* const keys[Columns] = {"time", "what", "where", "detail"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {tr("When"), tr("What"), tr("Where"), tr("Detail")};
        return titles[section];
    }
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
