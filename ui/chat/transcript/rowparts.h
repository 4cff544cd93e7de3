#pragma once

#include <QImage>
#include <QPalette>

#include "ui/chat/transcript/rowtext.h"
#include "ui/chat/transcript/transcriptrow.h"

namespace everyport::ui {

/// What rows are laid out for: whatever changes it changes how they look.
struct RowLook {
    QPalette palette = {};
    int width = 0;
    bool mirrored = false;
    QString ownName = {};
    bool canReact = false;
    bool operator==(const RowLook&) const = default;
};

/// What of a row changes without its being laid out anew.
struct RowState {
    bool selected = false;
    bool focused = false;
    bool active = true;
    int chosenFrom = 0; ///< Of its text; none where both are the same.
    int chosenTo = 0;
    int link = -1;    ///< The one that the keyboard stands at.
    QImage face = {}; ///< Of whoever said it; otherwise their letters are shown.
};

/// One row, and where its parts stand in it: written by RowLayout, read by RowPainting. Rectangles are those from left
/// to right, and null where there is no such part; `placed` turns them round where the look is mirrored. The text alone
/// knows where it stands.
struct RowParts {
    struct Chip {
        QRect where = {};
        QString emoji = {};
        QString text = {};
    };

    TranscriptRow row = {};
    RowLook look = {};
    int height = 0;
    QRect name = {};
    QRect reply = {};
    QRect trouble = {};
    QString troubleWords = {};
    QRect tryAgain = {};
    QRect giveUp = {};
    QString tryAgainWords = {};
    QString giveUpWords = {};
    QList<Chip> chips = {};
    RowText text = {};

    QColor ground() const;
    QRect placed(const QRect& rect) const;
    bool isFold() const; ///< Of several events.
};

} // namespace everyport::ui
