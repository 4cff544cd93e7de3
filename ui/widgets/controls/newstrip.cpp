#include "ui/widgets/controls/newstrip.h"

#include <QHBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/newpill.h"

namespace everyport::ui {

NewStrip::NewStrip(Qt::Edge edge, QWidget* parent) : QWidget(parent), m_pill(new NewPill(edge, this))
{
    // No higher than a row, for a low list has few.
    setFixedHeight(Metrics::row());
    m_pill->setFixedHeight(Metrics::row() - 2 * Metrics::px(2));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pill, 0, Qt::AlignCenter);
    connect(m_pill, &QPushButton::clicked, this, &NewStrip::pressed);
    hide();
}

void NewStrip::setCount(int count)
{
    m_pill->setCount(count);
    setVisible(count > 0);
}

void NewStrip::setWords(const QString& words)
{
    m_pill->setWords(words);
    setVisible(!words.isEmpty());
}

} // namespace everyport::ui
