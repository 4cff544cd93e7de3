#include "ui/backup/partlist.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "netcore/base/sizewords.h"
#include "ui/backup/backuplabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

constexpr int usualName = 320; // px at 13: sizes stand near their names in a wide window, too
constexpr int leastName = 120;

/// Cut in the middle where the list is narrow, as with large text; whole in its tool tip then.
class PartBox final : public QCheckBox {
public:
    PartBox(const QString& name, QWidget* parent) : QCheckBox(name, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return QCheckBox::sizeHint().expandedTo({Metrics::px(usualName), 0}); }
    QSize minimumSizeHint() const override { return {Metrics::px(leastName), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
        option.text = fontMetrics().elidedText(text(), Qt::ElideMiddle, room, Qt::TextShowMnemonic);
        if (option.text != text() && toolTip().isEmpty())
            setToolTip(text());
        painter.drawControl(QStyle::CE_CheckBox, option);
    }
};

} // namespace

PartList::PartList(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::betweenGroups);
    grid->setVerticalSpacing(Metrics::labelToField);
    grid->setColumnStretch(2, 1);
    for (const backup::BackupPart& part : backup::backupParts()) {
        auto* box = new PartBox(partLabel(part.id), this);
        box->setChecked(true);
        auto* size = new Text({}, Text::Size::Normal, Tone::Second, this);
        size->setAlignment(numberAlignment);
        const int row = grid->rowCount();
        grid->addWidget(box, row, 0);
        grid->addWidget(size, row, 1);
        connect(box, &QCheckBox::toggled, this, [this] {
            follow();
            Q_EMIT changed();
        });
        m_lines.insert(part.id, {box, size});
    }
}

backup::PartChoice PartList::chosen() const
{
    QStringList ids;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line->box->isChecked())
            ids.append(line.key());
    }
    return backup::PartChoice::of(ids);
}

void PartList::showSizes(const backup::PartSizes& sizes)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const QString words = sizeWords(sizes.of(line.key()));
        line->size->setText(words);
        line->box->setAccessibleDescription(words);
    }
}

/// A box whose need is not met says why it cannot be ticked.
void PartList::follow()
{
    for (const backup::BackupPart& part : backup::backupParts()) {
        if (part.needs.isEmpty())
            continue;
        const bool isMet = m_lines[part.needs].box->isChecked();
        QCheckBox* box = m_lines[part.id].box;
        box->setEnabled(isMet);
        box->setToolTip(isMet ? QString() : tr("Only together with: %1").arg(partLabel(part.needs)));
    }
}

} // namespace everyport::ui
