#pragma once

#include <functional>
#include <vector>

#include "ui/frame/page/pageentry.h"
#include "ui/frame/page/palettehit.h"

class QAction;

namespace everyport::ui {

class ShortcutRegistry;

/// Every action that can be done now, with its keys. What belongs to the page in front comes before what the window
/// can do anywhere; `except` is the palette itself. An action that goes to one of `pages` ("window/ID") is no hit, but
/// lends the page its keys.
QList<PaletteHit> actionHits(
    const std::vector<PageEntry>& pages, const ShortcutRegistry& registry, const QAction* except);

QList<PaletteHit> pageHits(
    const std::vector<PageEntry>& pages, const ShortcutRegistry& registry, std::function<void(const QString& id)> go);

} // namespace everyport::ui
