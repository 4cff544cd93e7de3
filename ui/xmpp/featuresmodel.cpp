#include "ui/xmpp/featuresmodel.h"

#include <algorithm>

#include "ui/xmpp/xeptitles.h"

namespace everyport::ui {
namespace {

QString featureTip(const Feature& feature)
{
    return feature.isKnown()
        ? QStringList{feature.words.name, feature.document(), feature.space}.join(QLatin1Char('\n'))
        : FeaturesModel::tr("Not known here") + QLatin1Char('\n') + feature.space;
}

std::vector<Column<Feature>> featureColumns()
{
    return {
        {.key = QStringLiteral("what"),
            .title = FeaturesModel::tr("Can do"),
            .width = 230,
            .least = 110,
            .isName = true,
            .text = [](const Feature& feature) { return feature.isKnown() ? feature.words.name : feature.space; },
            .toneOf = [](const Feature& feature) { return feature.isKnown() ? Tone::Normal : Tone::Second; },
            .tip = featureTip},
        {.key = QStringLiteral("xep"),
            .title = FeaturesModel::tr("Document"),
            .width = 200,
            .yield = 2,
            .isName = true, // its title is one: the namespace, which the tip has as well, hides before that is cut
            .text = [](const Feature& feature) { return feature.words.xep; },
            .tone = Tone::Second,
            .tip = featureTip,
            .spoken = &Feature::document,
            .more =
                [](const Feature& feature, int role) {
                    return role == Role::SecondText ? QVariant(xepTitle(feature.words.xep)) : QVariant();
                }},
        {.key = QStringLiteral("namespace"),
            .title = FeaturesModel::tr("Namespace"),
            .width = 240,
            .least = 90,
            .share = 1,
            .yield = 3,
            .text = [](const Feature& feature) { return feature.space; },
            .isMono = true,
            .tone = Tone::Second,
            .tip = featureTip},
    };
}

} // namespace

QString Feature::document() const
{
    const QString title = xepTitle(words.xep);
    return title.isEmpty() ? words.xep : words.xep + QLatin1Char(' ') + title;
}

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
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Feature& feature) { return feature.isKnown(); });
    endInsertRows();
}

} // namespace everyport::ui
