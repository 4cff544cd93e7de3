#pragma once

#include "ui/frame/page/pageoutline.h"

namespace everyport::ui {

class PageContext;

/// Finds settings in the palette.
class PreferencesOutline : public PageOutline {
    Q_OBJECT
public:
    explicit PreferencesOutline(PageContext& context) : m_context(context) {}

    QList<PaletteHit> find(const QString& text) const override;

private:
    PageContext& m_context;
};

} // namespace everyport::ui
