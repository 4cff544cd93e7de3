#include "ui/connections/kindsmodel.h"

#include <algorithm>

#include <QLocale>

#include "ui/connections/connectionsmodel.h"
#include "ui/connections/trafficmodel.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

using Counted = TrafficTally::Kind;

auto isCalled(const QString& name)
{
    return [&name](const Counted& kind) { return kind.name == name; };
}

std::vector<Column<Counted>> kindColumns()
{
    return {
        {.key = QStringLiteral("kind"),
            .title = TrafficModel::tr("Kind"),
            .width = 180,
            .least = 80,
            .isName = true,
            .text = [](const Counted& kind) { return shownInLine(kind.name); }},
        {.key = QStringLiteral("in"),
            .title = ConnectionsModel::tr("In"),
            .width = 60,
            .text = [](const Counted& kind) { return QLocale().toString(kind.in); },
            .isNumber = true,
            .sort = [](const Counted& kind) { return kind.in; }},
        {.key = QStringLiteral("out"),
            .title = ConnectionsModel::tr("Out"),
            .width = 60,
            .text = [](const Counted& kind) { return QLocale().toString(kind.out); },
            .isNumber = true,
            .sort = [](const Counted& kind) { return kind.out; }},
        {.key = QStringLiteral("size"),
            .title = TrafficModel::tr("Size"),
            .width = 80,
            .text = [](const Counted& kind) { return bytesText(kind.bytes); },
            .isNumber = true,
            .tone = Tone::Second,
            .sort = [](const Counted& kind) { return kind.bytes; }},
    };
}

} // namespace

KindsModel::KindsModel(QObject* parent) : ColumnModel({kindColumns()}, parent) {}

/// Another connection is looked at.
bool KindsModel::isGone(const QList<Counted>& kinds) const
{
    return std::any_of(m_kinds.begin(), m_kinds.end(),
        [&](const Counted& known) { return std::none_of(kinds.begin(), kinds.end(), isCalled(known.name)); });
}

void KindsModel::setKinds(const QList<Counted>& kinds)
{
    if (isGone(kinds)) {
        beginResetModel();
        m_kinds.clear();
        endResetModel();
    }
    QList<Counted> fresh;
    for (const Counted& kind : kinds) {
        const auto known = std::find_if(m_kinds.begin(), m_kinds.end(), isCalled(kind.name));
        if (known == m_kinds.end()) {
            fresh.append(kind);
            continue;
        }
        const bool isSame = known->in == kind.in && known->out == kind.out && known->bytes == kind.bytes;
        *known = kind;
        const int row = int(known - m_kinds.begin());
        if (!isSame)
            tellRows(row, row);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, size(), size() + int(fresh.size()) - 1);
    m_kinds += fresh;
    endInsertRows();
}

} // namespace everyport::ui
