#pragma once

#include <QWidget>

#include "netcore/endpoints/endpoint.h"

class QComboBox;

namespace everyport::ui {

class Segments;

/// Who can reach a place, in words: side by side where there is room, else as a list.
class ReachField : public QWidget {
    Q_OBJECT
public:
    explicit ReachField(bool narrow, QWidget* parent = nullptr);

    Endpoint::Reach reach() const;
    void setReach(Endpoint::Reach reach); ///< Emits nothing.

Q_SIGNALS:
    void chosenByHand();

private:
    Segments* m_segments = nullptr;
    QComboBox* m_list = nullptr;
};

} // namespace everyport::ui
