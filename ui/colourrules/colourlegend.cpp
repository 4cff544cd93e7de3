#include "ui/colourrules/colourlegend.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/colourrules/colourrules.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/chip.h"

namespace everyport::ui {
namespace {

constexpr int mostChips = 6; // the dialog has them all

} // namespace

ColourLegend::ColourLegend(ColourRules* rules, QWidget* parent)
    : QWidget(parent), m_rules(rules), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Metrics::labelToField);
    auto* edit = makeToolButton(QStringLiteral("plus"), tr("Colour rules…"), this);
    connect(edit, &QToolButton::clicked, this, &ColourLegend::editRequested);
    m_row->addWidget(edit);
    setAccessibleName(tr("Colours"));
    connect(rules, &ColourRules::changed, this, &ColourLegend::rebuild);
    rebuild();
}

void ColourLegend::rebuild()
{
    const QList<ColourRule>& rules = m_rules->rules();
    const int wanted = qMin(int(rules.size()), mostChips);
    while (m_chips.size() > wanted)
        delete m_chips.takeLast();
    while (m_chips.size() < wanted) {
        auto* chip = new Chip({}, this);
        const int at = int(m_chips.size());
        connect(chip, &QAbstractButton::clicked, m_rules, [rules = m_rules, at](bool on) { rules->setOn(at, on); });
        m_row->insertWidget(at, chip);
        m_chips.append(chip);
    }
    for (int i = 0; i < wanted; ++i) {
        Chip* chip = m_chips[i];
        chip->setText(shownInLine(rules[i].name, 32));
        chip->setToolTip(tr("Colours rows that %1 takes; press to switch it").arg(rules[i].filter));
        chip->setChecked(rules[i].isOn);
        chip->setBar([colour = rules[i].colour](const QPalette& palette) { return colourOf(colour, palette); });
        chip->setCount(-1);
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    updateGeometry();
}

void ColourLegend::setCounts(const QList<int>& counts)
{
    for (int i = 0; i < int(m_chips.size()) && i < int(counts.size()); ++i)
        m_chips[i]->setCount(m_chips[i]->isChecked() ? counts[i] : -1);
}

} // namespace everyport::ui
