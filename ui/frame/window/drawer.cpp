#include "ui/frame/window/drawer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

Drawer::Drawer(const QString& iconName, const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_content(content), m_headHeight(Metrics::px(38))
{
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(m_headHeight);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Metrics::margins(Metrics::pageEdge, 0, 8, 1));
    row->setSpacing(8);
    auto* sign = new QLabel(head);
    sign->setPixmap(icon(iconName).pixmap(QSize(Metrics::icon(), Metrics::icon()), devicePixelRatioF()));
    row->addWidget(sign);
    row->addWidget(new Text(title, Text::Size::Strong, Tone::Normal, head));
    auto* words = new Text(content->windowTitle(), Text::Size::Normal, Tone::Second, head);
    words->setElided(true);
    words->setTextFormat(Qt::PlainText);
    connect(content, &QWidget::windowTitleChanged, words, &QLabel::setText);
    row->addWidget(words, 1);
    QPushButton* page = makeLinkButton(tr("Open as page"), QStringLiteral("external-link"), head);
    row->addWidget(page);
    QToolButton* close = makeCrossButton(tr("Close"), head);
    row->addWidget(close);
    column->addWidget(head);
    column->addWidget(content, 1);
    connect(page, &QPushButton::clicked, this, &Drawer::pageWanted);
    connect(close, &QToolButton::clicked, this, &Drawer::closed);
}

void Drawer::focusContent()
{
    m_content->setFocus(Qt::TabFocusReason);
    if (!m_content->hasFocus()) {
        for (QWidget* child : m_content->findChildren<QWidget*>()) {
            if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void Drawer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_headHeight - 1, width(), 1), Colours::of(palette()).line);
}

} // namespace everyport::ui
