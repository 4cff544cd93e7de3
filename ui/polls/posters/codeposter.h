#pragma once

#include "ui/polls/posters/poster.h"

namespace everyport::ui {

/// How to vote, for people at a distance: the question, the code as large as it can be, and what people can type. Of a
/// poster without an address it is the poster.
void paintCodePoster(QPainter* painter, const QRectF& where, const Poster& poster);

} // namespace everyport::ui
