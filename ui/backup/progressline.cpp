#include "ui/backup/progressline.h"

#include <utility>

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"

namespace everyport::ui {

namespace {

constexpr int lookEvery = 100; // milliseconds; the bar moves by a thousandth

} // namespace

ProgressLine::ProgressLine(const QString& name, QWidget* parent) : QWidget(parent), m_bar(new QProgressBar(this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    m_bar->setFixedHeight(Metrics::px(6));
    auto* stop = makeSmallButton(tr("Stop"), QStringLiteral("x"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenGroups);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->stop();
    });
    connect(&m_again, &QTimer::timeout, this, &ProgressLine::look);
    hide();
}

void ProgressLine::follow(std::shared_ptr<backup::BackupProgress> progress)
{
    m_progress = std::move(progress);
    setVisible(bool(m_progress));
    if (m_progress)
        m_again.start(lookEvery);
    else
        m_again.stop();
    look();
}

/// While the database is copied nobody knows how far it is: the bar only shows that something goes on.
void ProgressLine::look()
{
    const int done = m_progress ? m_progress->done() : 0;
    m_bar->setRange(0, done > 0 ? 1000 : 0);
    m_bar->setValue(done);
}

} // namespace everyport::ui
