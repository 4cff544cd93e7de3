#pragma once

#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"

namespace everyport::ui {

/// A page with nothing on it, for tests of what needs a window and no page.
inline PageEntry noPage()
{
    class NoPage final : public Page {
    public:
        using Page::Page;
        PageHead head() const override { return {.title = QStringLiteral("Nothing")}; }
    };
    PageEntry entry;
    entry.id = QStringLiteral("nothing");
    entry.title = QStringLiteral("Nothing");
    entry.icon = QStringLiteral("server");
    entry.key = 1;
    entry.makePage = [](PageContext& context) { return std::make_unique<NoPage>(context); };
    return entry;
}

} // namespace everyport::ui
