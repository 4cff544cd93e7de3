#include "ui/frame/palette/palettemodel.h"

#include <algorithm>

#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int mostOfGroup = 9;   // so many pages have a key of their own
constexpr int mostOfTitle = 300; // characters: more than any palette is wide

} // namespace

void PaletteModel::setHits(const QList<PaletteHit>& hits, const QString& typed)
{
    struct Group {
        QString title;
        int best = 0;
        QList<Row> rows;
    };
    QList<Group> groups;
    for (const PaletteHit& given : hits) {
        PaletteHit hit = given; // its title may be a stranger's; what is marked in it are places in what is shown
        hit.title = shownInLine(hit.title, mostOfTitle);
        hit.detail = shownInLine(hit.detail, mostOfTitle);
        const auto match = matchWords(hit.title, hit.detail, typed);
        if (!match)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.title == hit.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {hit.group, 0, {}});
        group->rows.append({hit, *match, false});
        group->best = qMax(group->best, match->score);
    }
    if (!typed.isEmpty())
        std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.best > b.best; });

    beginResetModel();
    m_rows.clear();
    for (Group& group : groups) {
        if (!typed.isEmpty())
            std::stable_sort(group.rows.begin(), group.rows.end(),
                [](const Row& a, const Row& b) { return a.match.score > b.match.score; });
        Row heading;
        heading.hit.title = group.title;
        heading.heading = true;
        m_rows.append(heading);
        m_rows.append(group.rows.mid(0, mostOfGroup));
    }
    endResetModel();
}

const PaletteHit* PaletteModel::hit(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[index.row()].heading)
        return nullptr;
    return &m_rows[index.row()].hit;
}

int PaletteModel::firstHit() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.hit.title;
    case Qt::AccessibleTextRole: {
        QStringList words{row.hit.title};
        for (const QString& word : {row.hit.detail, row.hit.keys}) {
            if (!word.isEmpty())
                words.append(word);
        }
        return words.join(QStringLiteral(", "));
    }
    case Role::Group: return row.heading;
    case Role::SecondText: return row.hit.detail;
    case Role::IconName: return row.hit.icon;
    case Role::MarkIs: return int(row.hit.mark);
    case HitRole: return row.hit.keys;
    case RangesRole: return QVariant::fromValue(row.match.ranges);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return !index.isValid() || m_rows[index.row()].heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace everyport::ui
