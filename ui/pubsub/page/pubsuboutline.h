#pragma once

#include "ui/frame/page/pageoutline.h"

namespace everyport::ui {

class PageContext;

/// Nodes in the palette.
class PubsubOutline : public PageOutline {
    Q_OBJECT
public:
    explicit PubsubOutline(PageContext& context) : m_context(context) {}
    QList<PaletteHit> find(const QString& text) const override;

private:
    PageContext& m_context;
};

} // namespace everyport::ui
