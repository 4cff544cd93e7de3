#include "ui/xmpp/featuresmodel.h"

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

void FeaturesModel::setFeatures(QStringList features)
{
    features.sort();
    features.removeDuplicates();
    beginResetModel();
    m_rows.clear();
    for (const QString& feature : std::as_const(features))
        m_rows.append({feature, featureWords(feature)});
    endResetModel();
}

int FeaturesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FeaturesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant FeaturesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const bool isKnown = !row.words.xep.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == What    ? (isKnown ? row.words.name : tr("Not known here"))
            : index.column() == Document ? row.words.xep
                                         : row.space;
    case Qt::ToolTipRole:
        return isKnown ? QStringLiteral("%1\n%2, %3").arg(row.words.name, row.words.xep, row.space) : row.space;
    case Role::Mono: return index.column() == Space;
    case Role::ToneIs: return index.column() != What || !isKnown ? QVariant(int(Tone::Second)) : QVariant();
    default: return {};
    }
}

QVariant FeaturesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    static constexpr int widths[Columns] = {230, 96, 240};
    static const char* const keys[Columns] = {"what", "xep", "namespace"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {tr("Can do"), tr("Document"), tr("Namespace")};
        return titles[section];
    }
    case Role::Key: return QString::fromLatin1(keys[section]);
    case Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
