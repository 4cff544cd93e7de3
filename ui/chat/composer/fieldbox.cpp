#include "ui/chat/composer/fieldbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/emoji.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"

namespace everyport::ui {

FieldBox::FieldBox(ComposeEdit* edit, QWidget* parent)
    : QWidget(parent), m_edit(edit), m_beforeText(new QSpacerItem(6, 0))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(2);
    row->addSpacerItem(m_beforeText);
    m_attach = makeToolButton(QStringLiteral("paperclip"), tr("Send a file, or drop it here"), this);
    row->insertWidget(0, m_attach, 0, Qt::AlignBottom);
    row->addWidget(m_edit, 1);
    QToolButton* emoji = makeToolButton(QStringLiteral("smile"), tr("Emoji, also by a colon and its name"), this);
    m_send = makeToolButton(QStringLiteral("send"), tr("Send (Return)"), this);
    for (QToolButton* button : {emoji, m_send})
        row->addWidget(button, 0, Qt::AlignBottom);
    connect(emoji, &QToolButton::clicked, this, &FieldBox::showEmoji);
    connect(m_send, &QToolButton::clicked, this, &FieldBox::sendWanted);
    connect(m_attach, &QToolButton::clicked, this, &FieldBox::attachWanted);
    m_edit->installEventFilter(this);
}

void FieldBox::setEnabledToWrite(bool enabled)
{
    m_edit->setEnabled(enabled);
    m_send->setEnabled(enabled);
}

void FieldBox::setCanAttach(bool can)
{
    m_attach->setVisible(can);
    m_beforeText->changeSize(can ? Metrics::px(12) : 6, 0); // with the clip it stands below what is said
    layout()->invalidate();
}

void FieldBox::showEmoji()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Emoji& emoji : findEmoji({}, 24))
        connect(menu->addAction(emoji.sign + QStringLiteral("  :") + emoji.name), &QAction::triggered, this,
            [this, sign = emoji.sign] { Q_EMIT emojiChosen(sign); });
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), -menu->sizeHint().height())));
}

void FieldBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Colours::of(palette());
    const bool focused = m_edit->hasFocus();
    paintBox(&painter, QRectF(rect()), palette().color(QPalette::Base), focused ? c.accent : c.edge,
        Metrics::noticeRadius, focused ? 1.5 : 1);
}

bool FieldBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace everyport::ui
