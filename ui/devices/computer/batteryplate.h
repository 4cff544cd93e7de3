#pragma once

#include "app/machine/machinefacts.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/display/plate.h"

namespace everyport::ui {

class Text;

/// How full the battery is, large, as a number and as a bar, and how long it lasts.
class BatteryPlate : public Plate {
    Q_OBJECT
public:
    explicit BatteryPlate(QWidget* parent = nullptr);
    void show(const machine::PowerFacts& power, Mark mark);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Bar;
    void applyFont();

    Text* m_percent;
    Text* m_state;
    Bar* m_bar;
};

} // namespace everyport::ui
