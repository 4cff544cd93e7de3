#pragma once

#include <QWidget>

#include "app/traffic/decodedunit.h"
#include "ui/connections/units/trafficline.h"

class QPlainTextEdit;
class QTreeWidget;

namespace everyport::ui {

class Text;

/// One unit of traffic taken apart: its fields, and its bytes below. A field and its bytes choose each other.
class UnitView : public QWidget {
    Q_OBJECT
public:
    explicit UnitView(QWidget* parent = nullptr);

    void showUnit(const TrafficUnit* unit); ///< Null: none is chosen.

    static constexpr qsizetype mostBytes = 8 * 1024; ///< So many are shown.

private:
    void markField();
    void chooseFieldAtCursor();

    DecodedUnit m_decoded;
    QByteArray m_bytes;
    QTreeWidget* m_fields;
    Text* m_title;
    QPlainTextEdit* m_hex;
    bool m_isChoosing = false; ///< One follows the other just now.
};

} // namespace everyport::ui
