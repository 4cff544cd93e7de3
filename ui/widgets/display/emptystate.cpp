#include "ui/widgets/display/emptystate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, QAction* action, QWidget* parent)
    : QWidget(parent), m_sentence(new Text(sentence, Text::Size::Normal, Tone::Second, this))
{
    setProperty("coversView", true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    if (!iconName.isEmpty()) {
        m_picture = new QLabel(this);
        m_picture->setPixmap(icon(iconName).pixmap(QSize(Metrics::px(24), Metrics::px(24)), devicePixelRatioF()));
        m_picture->setAlignment(Qt::AlignCenter);
        column->addWidget(m_picture);
    }
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    if (action)
        column->addWidget(makeActionButton(action, false, this), 0, Qt::AlignCenter);
    column->addStretch();
}

void EmptyState::setSentence(const QString& sentence)
{
    const QString before = m_sentence->text();
    m_sentence->setText(sentence);
    fitPicture();
    if (isVisible())
        describe(before, m_sentence->text());
}

/// It is decoration, and the sentence is not: in a low list it would take lines from it.
void EmptyState::fitPicture()
{
    if (!m_picture)
        return;
    int needed = layout()->totalHeightForWidth(width());
    if (m_picture->isHidden())
        needed += m_picture->sizeHint().height() + layout()->spacing();
    m_picture->setHidden(needed > height());
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

void EmptyState::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    describe({}, m_sentence->text());
}

void EmptyState::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    describe(m_sentence->text(), {});
}

/// Where another one covers the same view meanwhile, its words stay.
void EmptyState::describe(const QString& before, const QString& now)
{
    auto* view = qobject_cast<QAbstractItemView*>(parentWidget());
    if (view && (!now.isEmpty() || view->accessibleDescription() == before))
        view->setAccessibleDescription(now);
}

} // namespace everyport::ui
