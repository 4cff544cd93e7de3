#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QObject>

#include "ui/frame/page/pageentry.h"

class QStackedWidget;

namespace everyport::ui {

/// The pages that were made so far, and all pages' outlines. Makes a page when it is first asked for.
class PageStack : public QObject {
    Q_OBJECT
public:
    explicit PageStack(PageContext& context, QObject* parent = nullptr);
    ~PageStack() override; ///< Pages first: they look at what their context lends.

    void setEntries(std::vector<PageEntry> entries) { m_entries = std::move(entries); } ///< Before `open`.
    const std::vector<PageEntry>& entries() const { return m_entries; }
    const PageEntry* entry(const QString& id) const; ///< Null where there is no such page.

    void open(QStackedWidget* stack); ///< There is a station now: makes the outlines; pages may follow.
    bool isOpen() const { return m_stack != nullptr; }
    Page* find(const QString& id) const; ///< Null until it was made.
    Page* ensure(const QString& id);     ///< Null before `open`.
    void dropPages();
    void remakePages(); ///< At another text size: when they are asked for, or have something half written.
    bool openUri(const QString& uri); ///< By the first page that knows such addresses; false: none.
    struct Unsaved {
        QString firstPage = {};
        QStringList words = {}; ///< Of each page that has something, in their order; then of WindowLosses.
        bool isWork = true;     ///< All of it goes on by itself.
        bool isEdited = false;  ///< Somebody writes some of it.
    };
    /// What would be lost with the window; empty words: nothing. `isWindowAlone`: it is made anew over the same
    /// station.
    Unsaved unsaved(bool isWindowAlone) const;
    /// What is lost at an end that asks nobody, in words; but not what the station says itself.
    QStringList lostUnasked() const;
    void discardUnsaved(); ///< What pages would else have again at the next start.
    const std::map<QString, std::unique_ptr<PageOutline>>& outlines() const { return m_outlines; }

Q_SIGNALS:
    void headChanged(const QString& id);
    void commandsChanged(const QString& id);
    void outlineChanged();

private:
    PageContext& m_context;
    std::vector<PageEntry> m_entries;
    QStackedWidget* m_stack = nullptr;
    std::map<QString, std::unique_ptr<PageOutline>> m_outlines;
    std::map<QString, std::unique_ptr<Page>> m_pages; ///< The stack shows them, but lets go of them too late.
};

} // namespace everyport::ui
