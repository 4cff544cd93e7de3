#include "ui/xmpp/featuresmodel.h"

namespace everyport::ui {
namespace {

QString featureTip(const Feature& feature)
{
    return feature.isKnown() ? QStringLiteral("%1\n%2, %3").arg(feature.words.name, feature.words.xep, feature.space)
                             : feature.space;
}

std::vector<Column<Feature>> featureColumns()
{
    return {
        {.key = QStringLiteral("what"),
            .title = FeaturesModel::tr("Can do"),
            .width = 230,
            .least = 110,
            .isName = true,
            .text =
                [](const Feature& feature) {
                    return feature.isKnown() ? feature.words.name : FeaturesModel::tr("Not known here");
                },
            .toneOf = [](const Feature& feature) { return feature.isKnown() ? Tone::Normal : Tone::Second; },
            .tip = featureTip},
        {.key = QStringLiteral("xep"),
            .title = FeaturesModel::tr("Document"),
            .width = 96,
            .yield = 1,
            .text = [](const Feature& feature) { return feature.words.xep; },
            .tone = Tone::Second,
            .tip = featureTip},
        {.key = QStringLiteral("namespace"),
            .title = FeaturesModel::tr("Namespace"),
            .width = 240,
            .least = 90,
            .share = 1,
            .yield = 2,
            .text = [](const Feature& feature) { return feature.space; },
            .isMono = true,
            .tone = Tone::Second,
            .tip = featureTip},
    };
}

} // namespace

FeaturesModel::FeaturesModel(QObject* parent) : ColumnModel({featureColumns()}, parent) {}

void FeaturesModel::setFeatures(QStringList features)
{
    features.sort();
    features.removeDuplicates();
    // Emptied first: columns keep no widths that another's features needed.
    beginResetModel();
    m_rows.clear();
    endResetModel();
    if (features.isEmpty())
        return;
    beginInsertRows({}, 0, int(features.size()) - 1);
    for (const QString& feature : std::as_const(features))
        m_rows.append({feature, featureWords(feature)});
    endInsertRows();
}

} // namespace everyport::ui
