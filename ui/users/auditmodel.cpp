#include "ui/users/auditmodel.h"

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/users/userlabels.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

bool isBad(const AuditEntry& entry)
{
    return entry.event == QStringLiteral("login-failed") || entry.event == QStringLiteral("locked-out")
        || entry.event == QStringLiteral("login-refused");
}

QString whatWords(const AuditEntry& entry)
{
    return entry.times > 1 ? AuditModel::tr("%1 (%2 ×)").arg(auditWord(entry.event)).arg(entry.times)
                           : auditWord(entry.event);
}

QString whereWords(const AuditEntry& entry)
{
    QStringList words;
    if (entry.port.isEmpty() && !entry.service.isEmpty())
        words.append(doorWord(entry.service)); // SSH and Telnet say it themselves
    words.append(entry.port == QStringLiteral("window")    ? AuditModel::tr("this window")
            : entry.port == QStringLiteral("command line") ? AuditModel::tr("command line")
                                                           : entry.port.toUpper());
    words.append(entry.address);
    words.removeAll(QString());
    return words.join(QStringLiteral(" "));
}

/// What was typed must not paint over the list; it is filtered, copied and exported as it was typed.
QString detailWords(const AuditEntry& entry)
{
    return shownCode(entry.detail, 1000).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

std::vector<Column<AuditEntry>> auditColumns(const Clock& clock)
{
    return {
        {.key = QStringLiteral("time"),
            .title = AuditModel::tr("When"),
            .width = 76,
            .text = [&clock](const AuditEntry& entry) { return clockText(entry.at, clock.wallMsecs()); },
            .tone = Tone::Second,
            .sort = [](const AuditEntry& entry) { return entry.at; },
            .tip = [](const AuditEntry& entry) { return fullTimeText(entry.at); },
            .more =
                [](const AuditEntry& entry, int role) {
                    return role == Role::Copy ? QVariant(QDateTime::fromMSecsSinceEpoch(entry.at).toString(Qt::ISODate))
                                              : QVariant();
                }},
        {.key = QStringLiteral("what"),
            .title = AuditModel::tr("What"),
            .width = 88,
            .text = whatWords,
            .toneOf = [](const AuditEntry& entry) { return isBad(entry) ? Tone::Trouble : Tone::Second; },
            .tip = whatWords},
        {.key = QStringLiteral("where"),
            .title = AuditModel::tr("Where"),
            .width = 120,
            .least = 60,
            .yield = 1,
            .text = whereWords,
            .tone = Tone::Second,
            .tip = whereWords},
        {.key = QStringLiteral("detail"),
            .title = AuditModel::tr("Detail"),
            .width = 80,
            .least = 60,
            .share = 1,
            .text = detailWords,
            .tip = detailWords,
            .more =
                [](const AuditEntry& entry, int role) {
                    return role == Role::Mono ? QVariant(entry.event == QStringLiteral("command")) : QVariant();
                }},
    };
}

} // namespace

AuditModel::AuditModel(const Clock& clock, QObject* parent) : ColumnModel({auditColumns(clock)}, parent) {}

void AuditModel::setEntries(const QList<AuditEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

} // namespace everyport::ui
