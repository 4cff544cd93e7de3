#include "app/station/headless.h"

int main(int argc, char** argv)
{
    return everyport::runHeadless(argc, argv);
}
