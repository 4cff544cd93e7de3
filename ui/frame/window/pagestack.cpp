#include "ui/frame/window/pagestack.h"

#include <algorithm>
#include <any>

#include <QStackedWidget>

#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageoutline.h"
#include "ui/frame/page/savesunsaved.h"

namespace everyport::ui {

PageStack::PageStack(PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

PageStack::~PageStack()
{
    blockSignals(true); // whoever listens is going too
    dropPages();
}

const PageEntry* PageStack::entry(const QString& id) const
{
    for (const PageEntry& entry : m_entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

void PageStack::open(QStackedWidget* stack)
{
    m_stack = stack;
    for (const PageEntry& entry : m_entries) {
        if (!entry.makeOutline)
            continue;
        auto outline = entry.makeOutline(m_context);
        connect(outline.get(), &PageOutline::changed, this, &PageStack::outlineChanged);
        m_outlines.insert({entry.id, std::move(outline)});
    }
}

Page* PageStack::find(const QString& id) const
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second.get();
}

Page* PageStack::ensure(const QString& id)
{
    if (Page* known = find(id))
        return known;
    if (!m_stack)
        return nullptr;
    Page* made = m_pages.insert({id, entry(id)->makePage(m_context)}).first->second.get();
    m_stack->addWidget(made);
    connect(made, &Page::headChanged, this, [this, id] { Q_EMIT headChanged(id); });
    connect(made, &Page::commandsChanged, this, [this, id] { Q_EMIT commandsChanged(id); });
    return made;
}

bool PageStack::openUri(const QString& uri)
{
    return std::any_of(
        m_outlines.begin(), m_outlines.end(), [&](const auto& entry) { return entry.second->openUri(uri); });
}

PageStack::Unsaved PageStack::unsaved(bool isWindowAlone) const
{
    Unsaved lost;
    for (const PageEntry& entry : m_entries) {
        const Page* made = find(entry.id);
        const QString words = made ? made->unsaved() : QString();
        if (words.isEmpty())
            continue;
        if (lost.words.isEmpty())
            lost.firstPage = entry.id;
        lost.words.append(words);
        lost.isWork = false;
        lost.isEdited = true;
    }
    for (const WindowLosses::Loss& loss : WindowLosses::of(m_context).all()) {
        const bool isWork = loss.kind == WindowLosses::Kind::Work;
        if (!isWork && isWindowAlone)
            continue;
        if (lost.words.isEmpty())
            lost.firstPage = loss.page;
        lost.isWork = lost.isWork && isWork;
        lost.isEdited = lost.isEdited || loss.kind == WindowLosses::Kind::Written;
        lost.words.append(loss.words);
    }
    return lost;
}

QStringList PageStack::lostUnasked() const
{
    QStringList lost;
    for (const auto& [id, page] : m_pages)
        lost.append(page->lostUnasked());
    for (const WindowLosses::Loss& loss : WindowLosses::of(m_context).all()) {
        if (loss.kind == WindowLosses::Kind::Written || loss.kind == WindowLosses::Kind::Sent)
            lost.append(loss.words);
    }
    lost.removeAll(QString());
    return lost;
}

void PageStack::discardUnsaved()
{
    for (const auto& [id, page] : m_pages) {
        if (auto* saver = dynamic_cast<SavesUnsaved*>(page.get()))
            saver->discardUnsaved();
    }
}

void PageStack::dropPages()
{
    // Out of reach before they go: one that goes may still ask for what is in front.
    const auto going = std::exchange(m_pages, {});
}

void PageStack::remakePages()
{
    std::map<QString, std::any> unfinished;
    for (const auto& [id, page] : m_pages) {
        if (std::any written = page->unfinished(); written.has_value())
            unfinished.insert({id, std::move(written)});
    }
    dropPages();
    // At once: who quits is asked about it by the page that has it.
    for (const auto& [id, written] : unfinished) {
        if (Page* made = ensure(id))
            made->resumeUnfinished(written);
    }
}

} // namespace everyport::ui
