#pragma once

#include <functional>
#include <memory>

#include <QString>

namespace everyport::ui {

class Page;
class PageContext;
class PageOutline;

/// How a page enters the window: listed in ui/pages.cpp, in the order of the side rail.
struct PageEntry {
    QString id = {};    ///< "devices": in settings, links and addresses; never translated.
    QString title = {}; ///< tr()
    QString icon = {};  ///< Lucide's name.
    int key = 0;        ///< Ctrl+key
    std::function<std::unique_ptr<Page>(PageContext&)> makePage = {};
    std::function<std::unique_ptr<PageOutline>(PageContext&)> makeOutline = {}; ///< May be empty.
};

} // namespace everyport::ui
