#pragma once

#include <QObject>
#include <QString>

namespace everyport::ui {

class PageContext;
class PageStack;
class WindowMemory;
class WindowParts;

/// Brings another page to the front, with all that follows it: rail, strips, header, title, drawer, keys, keyboard, and
/// what is remembered for the next start. All that it is given outlives it; ui thread.
class PageSwitch : public QObject {
    Q_OBJECT
public:
    PageSwitch(PageContext& context, PageStack& pages, WindowParts& parts, WindowMemory& remembered);

    void goTo(const QString& id, const QString& subject = {}); ///< Nothing happens where there is no such page.
    void show(const QString& id, bool isByRail = false);
    void showKept();  ///< What was in front the last time, or was chosen before there was a station.
    void remakeAll(); ///< Pages are made anew, with what they showed and the keyboard where it was.
    void showHead();  ///< Of the page in front, also as the window's title.

Q_SIGNALS:
    void pageShown(const QString& id);

private:
    PageContext& m_context;
    PageStack& m_pages;
    WindowParts& m_parts;
    WindowMemory& m_remembered;
};

} // namespace everyport::ui
