#include "ui/devices/computer/computerrows.h"

#include <algorithm>
#include <limits>

#include <QDateTime>

#include "ui/devices/computer/computerlabels.h"
#include "ui/devices/computer/openpolls.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

QString changedWords(const ComputerPart& part)
{
    if (part.changedAt == 0)
        return {};
    return spanText(qMax<qint64>(1, (QDateTime::currentMSecsSinceEpoch() - part.changedAt) / 1000));
}

/// Has no room where others have their place.
bool isHalfASentence(const ComputerPart& part)
{
    return part.group == ComputerPart::Group::Power && !part.isAway;
}

QVariant wholeRow(const ComputerPart& part, int role)
{
    return role == Role::Faded && part.isAway ? QVariant(true) : QVariant();
}

ColumnList<ComputerPart> columnsOf(const ComputerRows::Columns& places)
{
    // Empty, and in no order of their own, where only others have something to say.
    std::vector<Column<ComputerPart>> columns(size_t(places.count),
        {.text = [](const ComputerPart&) { return QString(); },
            .sort = [](const ComputerPart&) { return QVariant(0); }});
    columns[size_t(places.name)] = {.isName = true,
        .text = [](const ComputerPart& part) { return part.name; },
        .weight = 500,
        .mark = [](const ComputerPart& part) { return part.mark; },
        .tip =
            [](const ComputerPart& part) {
                return isHalfASentence(part) ? part.name + QLatin1Char('\n') + part.what : QString();
            },
        .spoken = [](const ComputerPart& part) { return ComputerWords::tr("%1, %2").arg(part.name, part.state); }};
    columns[size_t(places.what)] = {
        .text = [](const ComputerPart& part) { return isHalfASentence(part) ? QString() : part.what; },
        .tone = Tone::Second};
    columns[size_t(places.state)] = {.text = [](const ComputerPart& part) { return part.state; },
        .toneOf = [](const ComputerPart& part) { return part.needsSomebody() ? toneOf(part.mark) : Tone::Second; },
        .sort = [](const ComputerPart& part) { return QVariant(int(part.mark)); },
        .tip =
            [](const ComputerPart& part) {
                return part.isAway && !part.facts.isEmpty() ? part.facts.first().second : part.state;
            }};
    columns[size_t(places.changed)] = {.text = changedWords,
        .isNumber = true,
        .tone = Tone::Second,
        .sort =
            [](const ComputerPart& part) {
                return QVariant(part.changedAt == 0 ? std::numeric_limits<qint64>::max() : -part.changedAt);
            },
        .tip = [](const ComputerPart& part) { return part.changedAt > 0 ? fullTimeText(part.changedAt) : QString(); }};
    return ColumnList<ComputerPart>(std::move(columns), wholeRow);
}

} // namespace

ComputerRows::ComputerRows(
    machine::Machine& machine, polls::Polls& polls, ComputerPart::Group group, const Columns& columns, QObject* holder)
    : m_machine(machine),
      m_polls(polls),
      m_group(group),
      m_columns(columnsOf(columns)),
      m_batch([this] { look(); }, holder)
{
    m_parts = partsNow();
    m_machine.addListener(this);
    m_polls.addListener(*this);
}

ComputerRows::~ComputerRows()
{
    m_polls.removeListener(*this);
    m_machine.removeListener(this);
}

QList<ComputerPart> ComputerRows::partsNow() const
{
    auto parts = computerParts(m_machine.facts(), m_machine.history(), isAnyOpen(m_polls));
    parts.removeIf([this](const ComputerPart& part) { return part.group != m_group; });
    return parts;
}

void ComputerRows::look()
{
    auto now = partsNow();
    if (now == m_parts)
        return;
    const QStringList before = ids();
    m_parts = std::move(now);
    const QStringList after = ids();
    if (after != before)
        tellListed();
    tellChanged(after);
}

const ComputerPart* ComputerRows::find(const QString& id) const
{
    const auto at = std::find_if(
        m_parts.begin(), m_parts.end(), [&id](const ComputerPart& part) { return part.id == id; });
    return at == m_parts.end() ? nullptr : &*at;
}

QString ComputerRows::heading() const
{
    return computerGroupTitle(m_group);
}

QStringList ComputerRows::ids() const
{
    QStringList ids;
    for (const ComputerPart& part : m_parts)
        ids.append(part.id);
    return ids;
}

QVariant ComputerRows::data(const QString& id, int column, int role) const
{
    const ComputerPart* part = find(id);
    return part ? m_columns.data(*part, column, role) : QVariant();
}

std::vector<std::unique_ptr<ComputerRows>> computerRows(
    machine::Machine& machine, polls::Polls& polls, const ComputerRows::Columns& columns, QObject* holder)
{
    using Group = ComputerPart::Group;
    std::vector<std::unique_ptr<ComputerRows>> all;
    for (const Group group : {Group::Bus, Group::Power, Group::Network, Group::Disks, Group::Bluetooth})
        all.push_back(std::make_unique<ComputerRows>(machine, polls, group, columns, holder));
    return all;
}

int ComputerRows::troubleCount() const
{
    return int(
        std::count_if(m_parts.begin(), m_parts.end(), [](const ComputerPart& part) { return part.needsSomebody(); }));
}

} // namespace everyport::ui
