// What can be done with one message; the view itself is in transcriptview.cpp.
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMenu>

#include "ui/chat/models/shownname.h"
#include "ui/chat/transcript/textchooser.h"
#include "ui/chat/transcript/transcript.h"
#include "ui/chat/transcript/transcriptdelegate.h"
#include "ui/chat/transcript/transcriptview.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using Spot = RowLayout::Spot;

namespace {

constexpr qsizetype mostLinks = 8;

QString forMenu(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

const char* const usualReactions[] = {"👍", "❤️", "😂", "🎉", "😮", "😢", "👀", "✅"};

} // namespace

void TranscriptView::contextMenuEvent(QContextMenuEvent* event)
{
    QModelIndex index;
    Spot spot;
    if (event->reason() == QContextMenuEvent::Keyboard)
        index = currentIndex();
    else
        spot = spotAt(event->pos(), &index);
    if (!index.isValid() || m_transcript.model()->row(index.row()).messages.isEmpty())
        return;
    if (!m_chooser->isEmpty() && event->reason() != QContextMenuEvent::Keyboard && !m_chooser->covers(event->pos()))
        m_chooser->clear();
    if (m_chooser->isEmpty() && !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index, spot);
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(index).center())
        : event->globalPos();
    menu->popup(at);
}

void TranscriptView::fillMenu(QMenu& menu, const QModelIndex& index, const Spot& spot)
{
    const TranscriptRow& row = m_transcript.model()->row(index.row());
    const chat::Message message = row.messages.first();
    const auto add = [&](const QString& iconName, const QString& text, auto&& done) {
        connect(menu.addAction(icon(iconName), text), &QAction::triggered, this, done);
    };
    fillLinks(menu, index, spot);
    add(QStringLiteral("copy"), tr("Copy"), [this] { Q_EMIT copyWanted(); });
    if (row.kind != TranscriptRow::Kind::Message)
        return;
    if (message.delivery == chat::Delivery::Failed)
        add(QStringLiteral("refresh-cw"), tr("Try again"),
            [this, number = message.number] { Q_EMIT againWanted(number); });
    if (message.delivery == chat::Delivery::Failed || message.delivery == chat::Delivery::Waiting)
        add(QStringLiteral("x"), tr("Give up"), [this, number = message.number] { Q_EMIT giveUpWanted(number); });
    if (!message.isMine)
        add(QStringLiteral("message-circle"), tr("Message %1").arg(forMenu(shownName(message.sender, 30))),
            [this, who = message.sender] { Q_EMIT personWanted(who); });
    if (message.id.isEmpty() || message.isRedacted)
        return;
    if (m_abilities.testFlag(chat::Ability::Reply))
        add(QStringLiteral("reply"), tr("Answer"), [this, message] { Q_EMIT replyWanted(message); });
    if (m_abilities.testFlag(chat::Ability::React)) {
        QMenu* react = menu.addMenu(icon(QStringLiteral("smile-plus")), tr("React"));
        for (const char* emoji : usualReactions) {
            const QString text = QString::fromUtf8(emoji);
            connect(react->addAction(text), &QAction::triggered, this,
                [this, text, id = message.id] { Q_EMIT reactionWanted(id, text, true); });
        }
    }
    if (m_abilities.testFlag(chat::Ability::Edit) && message.isMine)
        add(QStringLiteral("pencil"), tr("Change"), [this, message] { Q_EMIT editWanted(message); });
    if (m_abilities.testFlag(chat::Ability::Redact) && message.isMine)
        add(QStringLiteral("trash-2"), tr("Take back"), [this, id = message.id] { Q_EMIT redactWanted(id); });
}

/// The one that is pointed at; by the keyboard all that the message has.
void TranscriptView::fillLinks(QMenu& menu, const QModelIndex& index, const Spot& spot)
{
    QList<QUrl> urls;
    if (spot.kind == Spot::Kind::Link)
        urls.append(spot.url);
    for (const LinkFound& link : m_delegate->layout(index).links()) {
        if (spot.kind == Spot::Kind::Nothing && urls.size() < mostLinks && !urls.contains(link.url))
            urls.append(link.url);
    }
    for (const QUrl& url : urls) {
        const QString shown = forMenu(shownLine(url.toDisplayString(), 60));
        connect(menu.addAction(icon(QStringLiteral("external-link")), tr("Open %1").arg(shown)), &QAction::triggered,
            this, [this, url] { Q_EMIT linkWanted(url); });
        const QString words = urls.size() == 1 ? tr("Copy the address") : tr("Copy %1").arg(shown);
        connect(menu.addAction(icon(QStringLiteral("link")), words), &QAction::triggered, this,
            [this, url] { Q_EMIT copyTextWanted(url.toString(QUrl::FullyEncoded), tr("the address")); });
    }
    if (!urls.isEmpty())
        menu.addSeparator();
}

} // namespace everyport::ui
