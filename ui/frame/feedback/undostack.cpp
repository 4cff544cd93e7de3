#include "ui/frame/feedback/undostack.h"

#include <utility>

namespace everyport::ui {

UndoStack::UndoStack(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoStack::dismiss);
}

UndoStack::~UndoStack()
{
    settle();
}

void UndoStack::done(const QString& text, std::function<void()> undo, const QString& icon)
{
    put({text, tr("Undo"), icon}, std::move(undo), {}, 10'000);
}

void UndoStack::willDo(const QString& text, std::function<void()> act, const QString& icon, QObject* holder)
{
    put({text, tr("Keep"), icon}, {}, std::move(act), 3'000);
    if (holder)
        m_holding = connect(holder, &QObject::destroyed, this, &UndoStack::keep);
}

void UndoStack::keep()
{
    const QString text = m_offer ? m_offer->text : QString();
    takeBack();
    Q_EMIT kept(text);
}

std::optional<UndoStack::Offer> UndoStack::offer() const
{
    return m_offer;
}

void UndoStack::takeBack()
{
    if (!m_offer)
        return;
    m_timer.stop();
    disconnect(m_holding);
    m_act = nullptr;
    const auto back = std::exchange(m_back, nullptr);
    m_offer.reset();
    Q_EMIT offerChanged();
    if (back)
        back();
}

void UndoStack::doWaiting()
{
    if (m_act)
        dismiss();
}

void UndoStack::dismiss()
{
    if (!m_offer)
        return;
    settle();
    Q_EMIT offerChanged();
}

void UndoStack::put(Offer offer, std::function<void()> back, std::function<void()> act, int msecs)
{
    settle();
    m_offer = std::move(offer);
    m_back = std::move(back);
    m_act = std::move(act);
    m_timer.start(msecs);
    Q_EMIT offerChanged();
}

void UndoStack::settle()
{
    m_timer.stop();
    disconnect(m_holding);
    m_offer.reset();
    m_back = nullptr;
    if (const auto act = std::exchange(m_act, nullptr))
        act();
}

} // namespace everyport::ui
