#pragma once

#include <functional>
#include <memory>

#include <QString>

class QWidget;

namespace everyport::ui {

class Page;
class PageContext;
class PageOutline;

/// How a page enters the window: listed in ui/pages.cpp, in the order of the side rail.
struct PageEntry {
    QString id = {};      ///< "devices": in settings, links and addresses; never translated.
    QString title = {};   ///< tr()
    QString icon = {};    ///< Lucide's name.
    QString chapter = {}; ///< Of the handbook, for F1. Empty: the one that has the id's name.
    int key = 0;          ///< Ctrl+key. 0: a tool; it stands in the Tools menu and in the palette, not in the rail.
    /// Without a key, but in the rail and the Go menu; in the rail only while PageOutline::isInRail says so.
    bool comesAndGoes = false;
    bool isApart = false; ///< Below a line in the rail; its drawer is the console's, with a key of its own.
    std::function<std::unique_ptr<Page>(PageContext&)> makePage = {};
    std::function<std::unique_ptr<PageOutline>(PageContext&)> makeOutline = {}; ///< May be empty.
    /// The page as a drawer below any other page (the log, the console); may be empty.
    std::function<std::unique_ptr<QWidget>(PageContext&)> makeDrawer = {};
    QString menuTitle = {}; ///< Its menu, if it has one: "Poll". Filled with the outline's actions.

    QString handbookChapter() const { return chapter.isEmpty() ? id : chapter; }
};

} // namespace everyport::ui
