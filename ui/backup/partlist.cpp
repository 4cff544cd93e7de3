#include "ui/backup/partlist.h"

#include <QCheckBox>
#include <QGridLayout>

#include "netcore/base/sizewords.h"
#include "ui/backup/backuplabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

constexpr int leastNames = 320; // px at 13

} // namespace

PartList::PartList(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::betweenGroups);
    grid->setVerticalSpacing(Metrics::labelToField);
    grid->setColumnMinimumWidth(0, Metrics::px(leastNames)); // sizes stand near their names in a wide window, too
    grid->setColumnStretch(2, 1);
    for (const backup::BackupPart& part : backup::backupParts()) {
        auto* box = new QCheckBox(partLabel(part.id), this);
        box->setChecked(true);
        auto* size = new Text({}, Text::Size::Normal, Tone::Second, this);
        size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
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
