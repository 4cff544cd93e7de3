#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "ui/frame/page/palettehit.h"

namespace everyport::ui {

class CommandPalette;
class HandbookWindow;
class PageContext;
class PageStack;
class WindowActions;

/// The window's own dialogs, and what its palette finds: each is made when its action asks for it, and owned by the
/// window. All that it is given outlives it; ui thread.
class WindowDialogs : public QObject {
    Q_OBJECT
public:
    /// `front` gives the page in front, whose chapter of the handbook opens.
    WindowDialogs(PageContext& context, WindowActions& actions, const PageStack& pages, std::function<QString()> front);

    void openHandbook(const QString& chapter);
    QList<PaletteHit> findHits(const QString& typed); ///< "?" before it: the handbook alone, ">" actions alone.

private:
    void openPalette();

    PageContext& m_context;
    WindowActions& m_actions;
    const PageStack& m_pages;
    CommandPalette* m_palette = nullptr;
    QPointer<HandbookWindow> m_handbook;
};

} // namespace everyport::ui
